package org.taxophone.project;

import java.time.Instant;

/// `project.json`: what the project is called.
///
/// @param name for people
/// @param created when it was made
/// @param taxophone version of the program that made it
record ProjectDocument(String name, Instant created, String taxophone) {
    static final String KIND = "project";
    static final String FILE = "project.json";
}
