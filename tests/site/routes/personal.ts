import { empty, type Route } from '../http';
export const personal: Route = () => empty(501);
export const personalAccount: Route = () => empty(501);
