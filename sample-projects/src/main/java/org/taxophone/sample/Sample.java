package org.taxophone.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The samples that a newcomer can start with: each a set of families of sounds that belong to one
/// field.
public enum Sample {
    /// A little of everything: what the demonstration trains on.
    SOUNDS(
            "sample",
            40,
            SoundFamily.BAR,
            SoundFamily.CHIRP,
            SoundFamily.DROPS,
            SoundFamily.HISS,
            SoundFamily.HUM,
            SoundFamily.STRING,
            SoundFamily.TRILL,
            SoundFamily.WHISTLE),

    /// What might be heard in a marsh at dawn.
    CALLS(
            "calls",
            60,
            SoundFamily.CHIRP,
            SoundFamily.FALL,
            SoundFamily.RATTLE,
            SoundFamily.TRILL,
            SoundFamily.WARBLE,
            SoundFamily.WHISTLE),

    /// What might lie on a percussionist's table.
    STRIKES(
            "strikes",
            60,
            SoundFamily.BAR,
            SoundFamily.BELL,
            SoundFamily.BLOCK,
            SoundFamily.DRUM,
            SoundFamily.SHAKER,
            SoundFamily.STRING);

    private final String folder;
    private final int clipsPerFamily;
    private final List<SoundFamily> members;

    Sample(String folder, int clipsPerFamily, SoundFamily... members) {
        this.folder = folder;
        this.clipsPerFamily = clipsPerFamily;
        this.members =
                Arrays.stream(members).sorted(Comparator.comparing(SoundFamily::folder)).toList();
    }

    /// A short name without blanks, fit for a folder and for a command line.
    public String folder() {
        return folder;
    }

    /// Clips in each family.
    public int clipsPerFamily() {
        return clipsPerFamily;
    }

    /// Clips in all.
    public int clips() {
        return members.size() * clipsPerFamily;
    }

    /// The folder names of the families, in alphabetical order.
    public List<String> families() {
        return members.stream().map(SoundFamily::folder).toList();
    }

    List<SoundFamily> members() {
        return members;
    }
}
