"""Checks the catalogue of open data against the SHACL shapes of DCAT-AP-NL 3.0, which Geonovum publishes.

Usage: catalogue.py SHAPES FOLDER...: the folder with the shapes, which are not ours to pass on, and what was built.
Without the shapes only its form is checked, and that is said.
"""

import sys
from pathlib import Path

from pyshacl import validate
from rdflib import DCAT, RDF, SH, Graph

# Recommendations that a portal of files cannot follow: there is no service for its data.
LEFT = {DCAT.accessService}


def read(path):
    graph = Graph().parse(path, format="json-ld")
    catalogues = list(graph.subjects(RDF.type, DCAT.Catalog))
    assert len(catalogues) == 1, catalogues
    listed, known = set(graph.objects(catalogues[0], DCAT.dataset)), set(graph.subjects(RDF.type, DCAT.Dataset))
    assert listed == known and listed, "a set is not in the catalogue"
    for place in graph.objects(None, DCAT.downloadURL):
        assert (path.parent / place.rsplit("/", 1)[1]).is_file(), f"{place} is not there"
    return graph


def faults(graph, shapes):
    _, report, _ = validate(graph, shacl_graph=shapes, advanced=True)
    for result in report.subjects(RDF.type, SH.ValidationResult):
        value = {name: report.value(result, SH[name]) for name in ("focusNode", "resultPath", "resultMessage", "value")}
        if value["resultPath"] not in LEFT:
            yield " ".join(str(part) for part in value.values())


def main(folder, *builds):
    files = sorted(Path(folder).glob("*.ttl"))
    shapes = Graph()
    for file in files:
        shapes.parse(file, format="turtle")
    paths = [path for build in builds for path in Path(build).rglob("catalogue.jsonld")]
    assert len(paths) == len(builds), paths
    found = [f"{path}: {fault}" for path in paths for fault in faults(read(path), shapes)]
    if files:
        # What checks nothing finds nothing.
        empty = Graph().parse(data="@prefix dcat: <http://www.w3.org/ns/dcat#> . <x:y> a dcat:Dataset .", format="turtle")
        assert any(faults(empty, shapes)), "the shapes find nothing wrong with an empty set"
        print(f"DCAT-AP-NL: {len(paths)} catalogues against {len(files)} files of shapes")
    else:
        print(f"DCAT-AP-NL: there are no shapes in {folder}, so only the form of {len(paths)} catalogues was checked")
    sys.exit("\n".join(found[:30]) if found else 0)


main(*sys.argv[1:])
