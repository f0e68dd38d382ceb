export { TEXT_LIMIT } from '../read/bad-input';
export { type Extraction, type ExtractOptions, extract, type SourceDocument } from './extract';
