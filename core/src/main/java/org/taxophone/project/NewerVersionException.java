package org.taxophone.project;

import java.nio.file.Path;
import org.taxophone.common.TaxophoneException;

/// A document was written by a newer Taxophone than this. Nothing is changed on disk.
public final class NewerVersionException extends TaxophoneException {
    private static final long serialVersionUID = 1L;

    private final int version;

    NewerVersionException(Path file, int version, int known) {
        super(
                file
                        + " has format version "
                        + version
                        + "; this Taxophone reads up to version "
                        + known,
                "Open the project with a newer Taxophone; nothing in it was changed");
        this.version = version;
    }

    /// The version that the document has.
    public int version() {
        return version;
    }
}
