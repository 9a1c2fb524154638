package org.taxophone.project;

import java.util.Optional;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportReport;

/// `import.json`: how the import went.
///
/// @param config how the folder was read; empty where an older version did not say
record ImportDocument(ImportReport report, Optional<ImportConfig> config) {
    static final String KIND = "import";
    static final String FILE = "import.json";
}
