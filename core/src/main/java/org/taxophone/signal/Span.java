package org.taxophone.signal;

import org.taxophone.common.Checks;

/// Frames `from` (with) to `to` (without).
public record Span(int from, int to) {
    public Span {
        Checks.atLeast("from", from, 0);
        Checks.atLeast("to", to, from);
    }

    public int length() {
        return to - from;
    }
}
