import { en, type Words } from './en';
export const sv: Words = en;
