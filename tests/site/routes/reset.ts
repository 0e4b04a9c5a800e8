import { empty, type Route } from '../http';
export const reset: Route = () => empty(501);
