// Says how SARIF logs break the schema of SARIF 2.1.0 that OASIS has published: `node sarif.cjs FOLDER LOG …`, where FOLDER is where
// `install.sh` has put it, and a validator.
const fs = require('fs');
const path = require('path');

const [folder, ...logs] = process.argv.slice(2);
const modules = path.join(path.resolve(folder), 'node_modules');
const Ajv = require(path.join(modules, 'ajv'));
const schema = require(path.join(modules, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
const ajv = new Ajv({ allErrors: true, schemaId: 'auto' });
ajv.addMetaSchema(require(path.join(modules, 'ajv/lib/refs/json-schema-draft-04.json')));
const validate = ajv.compile(schema);

let failed = logs.length === 0;
for (const log of logs) {
    if (!validate(JSON.parse(fs.readFileSync(log, 'utf8')))) {
        failed = true;
        for (const error of validate.errors) {
            console.log(`${log}: ${error.dataPath}: ${error.message}`);
        }
    }
}
process.exitCode = failed ? 1 : 0;
