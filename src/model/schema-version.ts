/** The version of the record's schema; a dossier of a newer major version is refused. */
export const SCHEMA_VERSION = '1.0.0';
