"""Holds a software bill of materials to the schema of CycloneDX, and to the crates of Cargo.lock: check.py SBOM LOCK"""

import json
import sys
import tomllib

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

sbom_path, lock_path = sys.argv[1:]
text = open(sbom_path, encoding="utf-8").read()
fault = JsonStrictValidator(SchemaVersion.V1_5).validate_str(text)
if fault:
    sys.exit(f"{sbom_path}: {fault}")

components = json.loads(text)["components"]
listed = {(component["name"], component["version"]) for component in components}
with open(lock_path, "rb") as lock:
    locked = {(package["name"], package["version"]) for package in tomllib.load(lock)["package"]}
unknown = sorted(listed - locked)
without = sorted(c["name"] for c in components if not c.get("licenses") or not c.get("hashes"))
if unknown or without or len(listed) < 100:
    sys.exit(f"not in the lock: {unknown}; without licence or hash: {without}; {len(listed)} crates")
print(f"SBOM: {len(listed)} crates, each with its version, licence and hash")
