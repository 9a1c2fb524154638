package org.taxophone.common;

/// Argument checks whose messages name the field, the value and what would do.
///
/// Every check returns its argument, so that a compact constructor stays one line a field.
public final class Checks {
    private Checks() {}

    /// @throws IllegalArgumentException if the value is not a finite number above 0
    public static double positive(String field, double value) {
        return require(Double.isFinite(value) && value > 0, field, "must be > 0", value);
    }

    /// @throws IllegalArgumentException if the value is not a finite number of at least 0
    public static double notNegative(String field, double value) {
        return require(Double.isFinite(value) && value >= 0, field, "must be >= 0", value);
    }

    /// @throws IllegalArgumentException unless `low <= value <= high`
    public static double inRange(String field, double value, double low, double high) {
        return require(
                value >= low && value <= high, field, "must be from " + low + " to " + high, value);
    }

    /// @throws IllegalArgumentException unless `low <= value <= high`
    public static int inRange(String field, int value, int low, int high) {
        if (value < low || value > high) {
            throw refuse(field, "must be from " + low + " to " + high, value);
        }
        return value;
    }

    /// @throws IllegalArgumentException if the value is below `low`
    public static int atLeast(String field, int value, int low) {
        if (value < low) {
            throw refuse(field, "must be at least " + low, value);
        }
        return value;
    }

    /// @throws IllegalArgumentException if the value is no positive multiple of `unit`; names the
    ///     nearest two
    public static int multipleOf(String field, int value, int unit) {
        if (value <= 0 || value % unit != 0) {
            int below = Math.max(unit, value / unit * unit);
            throw refuse(
                    field,
                    "must be a multiple of " + unit,
                    value + ". Maybe " + below + " or " + (below + unit));
        }
        return value;
    }

    /// The exception that a check throws: "lambda must be > 0: was -1.0".
    public static IllegalArgumentException refuse(String field, String rule, Object value) {
        return new IllegalArgumentException(field + " " + rule + ": was " + value);
    }

    private static double require(boolean holds, String field, String rule, double value) {
        if (!holds) {
            throw refuse(field, rule, value);
        }
        return value;
    }
}
