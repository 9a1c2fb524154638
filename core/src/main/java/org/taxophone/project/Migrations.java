package org.taxophone.project;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Brings documents of older format versions up to date, one version at a time.
///
/// To raise the version: add the step from the last one here, and keep a fixture of the last
/// version in the tests.
final class Migrations {
    private Migrations() {}

    /// @throws IllegalArgumentException if the version is none that ever was
    static ObjectNode upToDate(String kind, int version, ObjectNode document) {
        if (version < 1) {
            throw new IllegalArgumentException(
                    "the taxophone-" + kind + " document has no format version");
        }
        return document; // version 1 is the first and the last
    }
}
