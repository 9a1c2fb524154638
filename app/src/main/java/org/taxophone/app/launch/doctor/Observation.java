package org.taxophone.app.launch.doctor;

/// One thing that was looked at.
///
/// @param gravity how much it matters
/// @param subject what was looked at, in a word or two
/// @param fact what was found, with the value
/// @param advice what to do about it; empty where nothing is to be done
public record Observation(Gravity gravity, String subject, String fact, String advice) {
    /// How much an observation matters.
    public enum Gravity {
        /// As it should be.
        FINE,
        /// Something does not work that one can do without.
        NOTE,
        /// Taxophone cannot do its work like this.
        PROBLEM
    }

    static Observation fine(String subject, String fact) {
        return new Observation(Gravity.FINE, subject, fact, "");
    }

    static Observation note(String subject, String fact, String advice) {
        return new Observation(Gravity.NOTE, subject, fact, advice);
    }

    static Observation problem(String subject, String fact, String advice) {
        return new Observation(Gravity.PROBLEM, subject, fact, advice);
    }
}
