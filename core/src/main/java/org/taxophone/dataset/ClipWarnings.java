package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taxophone.audio.AudioFacts;

/// Gives clips their identities, and looks for what deserves a look: the reasons begin with
/// "damaged", "silent", "clipped", "duplicate", "mixed sample rates".
final class ClipWarnings {
    private static final int ID_LETTERS = 16;

    private ClipWarnings() {}

    /// Clips in the order of the paths; those with equal content get "-2", "-3" and a warning.
    static List<Clip> identify(
            List<String> paths, List<AudioFacts> facts, List<SkippedFile> warnings) {
        Map<String, List<String>> sameContent = new HashMap<>();
        List<Clip> clips = new ArrayList<>(paths.size());
        for (int i = 0; i < paths.size(); i++) {
            String id = facts.get(i).contentHash().substring(0, ID_LETTERS);
            List<String> same = sameContent.computeIfAbsent(id, key -> new ArrayList<>());
            same.add(paths.get(i));
            clips.add(
                    new Clip(
                            same.size() == 1 ? id : id + "-" + same.size(),
                            paths.get(i),
                            facts.get(i)));
            if (same.size() > 1) {
                warnings.add(
                        new SkippedFile(
                                paths.get(i),
                                "duplicate: the same bytes as " + same.getFirst(),
                                "Remove one of the two, unless both are meant to count"));
            }
        }
        return clips;
    }

    /// Looks at levels, damage and sample rates.
    static void inspect(List<Clip> clips, List<SkippedFile> warnings) {
        clips.forEach(clip -> inspect(clip, warnings));
        Map<Integer, Long> rates =
                clips.stream()
                        .collect(
                                Collectors.groupingBy(
                                        clip -> clip.facts().sampleRateHz(),
                                        TreeMap::new,
                                        Collectors.counting()));
        if (rates.size() > 1) {
            String counts =
                    rates.entrySet().stream()
                            .map(rate -> rate.getKey() + " Hz (" + rate.getValue() + ")")
                            .collect(Collectors.joining(", "));
            warnings.add(
                    new SkippedFile(
                            "",
                            "mixed sample rates: " + counts,
                            "All are resampled to one rate; mind that clips of a low rate have no"
                                    + " high frequencies"));
        }
    }

    private static void inspect(Clip clip, List<SkippedFile> warnings) {
        AudioFacts facts = clip.facts();
        if (!facts.damage().isEmpty()) {
            warnings.add(
                    new SkippedFile(
                            clip.path(),
                            "damaged: " + facts.damage(),
                            "Copy the file again if it should be longer or whole"));
        }
        if (facts.silent()) {
            warnings.add(
                    new SkippedFile(clip.path(), silence(facts), "Leave it out, or record again"));
        }
        if (facts.clipped()) {
            warnings.add(
                    new SkippedFile(
                            clip.path(),
                            "clipped: " + facts.clippedSamples() + " samples at full scale",
                            "Record with less gain if this can be heard"));
        }
    }

    private static String silence(AudioFacts facts) {
        return facts.peak() == 0
                ? "silent: all samples are 0"
                : String.format(Locale.ROOT, "silent: its peak is %.1f dBFS", facts.peakDbfs());
    }
}
