package org.taxophone.features;

/// What kind of sound a data set seems to be, and why.
///
/// @param kind how it should be treated
/// @param sentence the reason for people: "Most clips are one sound of 0.4 s: treated as events"
/// @param clips how many clips were looked at
/// @param clipSeconds median length of the clips
/// @param activeSeconds median length after trimming silence at both ends
/// @param soundingShare median share of the time between first and last sound that is not silence
/// @param evenness median evenness of energy over time, 0 for one click to 1 for a steady sound
public record SoundKindEstimate(
        SoundKind kind,
        String sentence,
        int clips,
        double clipSeconds,
        double activeSeconds,
        double soundingShare,
        double evenness) {
    /// The same with another reason.
    public SoundKindEstimate withSentence(String other) {
        return new SoundKindEstimate(
                kind, other, clips, clipSeconds, activeSeconds, soundingShare, evenness);
    }
}
