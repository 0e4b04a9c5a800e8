import { empty, type Route } from '../http';
export const securityInfo: Route = () => empty(501);
