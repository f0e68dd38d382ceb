export { type Extraction, type ExtractOptions, extract, type SourceDocument, TEXT_LIMIT } from './extract';
