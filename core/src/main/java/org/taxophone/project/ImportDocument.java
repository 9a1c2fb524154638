package org.taxophone.project;

import org.taxophone.dataset.ImportReport;

/// `import.json`: how the import went.
record ImportDocument(ImportReport report) {
    static final String KIND = "import";
    static final String FILE = "import.json";
}
