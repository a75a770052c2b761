// Checks a Teams manifest, or a language file of it, against Microsoft's JSON schema: node validate-manifest.mjs FILE
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');

const checked = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [version, file] = checked.$schema.split('/').slice(-2);
const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');
const schema = JSON.parse(readFileSync(join(schemas, version, file), 'utf8').replace(/^\uFEFF/, ''));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);
if (!validate(checked)) {
  console.error(validate.errors.map((error) => `${error.instancePath} ${error.message}`).join('\n'));
  process.exit(1);
}
