package org.taxophone.model.uvac;

/// How the same function of the same parameters is computed.
public enum GraphKind {
    /// As the paper draws it: for reference and for tests.
    PLAIN,
    /// Rewritten for speed without changing a number beyond rounding.
    FAST
}
