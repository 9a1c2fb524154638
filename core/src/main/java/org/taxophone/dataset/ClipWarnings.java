package org.taxophone.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Slice;

/// Gives clips their identities, and looks for what deserves a look: the reasons begin with
/// "damaged", "silent", "clipped", "duplicate", "mixed sample rates".
final class ClipWarnings {
    private static final int ID_LETTERS = 16;

    private ClipWarnings() {}

    /// Clips in the order of the paths; those with equal content get "-2", "-3" and a warning.
    static List<Clip> identify(List<FoundClip> found, List<SkippedFile> warnings) {
        Map<String, List<String>> sameContent = new HashMap<>();
        List<Clip> clips = new ArrayList<>(found.size());
        for (FoundClip clip : found) {
            String id = identity(clip);
            List<String> same = sameContent.computeIfAbsent(id, key -> new ArrayList<>(1));
            same.add(clip.where());
            clips.add(
                    new Clip(
                            same.size() == 1 ? id : id + "-" + same.size(),
                            clip.path(),
                            clip.slice(),
                            clip.facts()));
            if (same.size() > 1) {
                warnings.add(
                        new SkippedFile(
                                clip.where(),
                                "duplicate: the same bytes as " + same.getFirst(),
                                "Remove one of the two, unless both are meant to count"));
            }
        }
        return clips;
    }

    /// Of a slice: its file's content and its bounds to the microsecond.
    private static String identity(FoundClip clip) {
        String content = clip.facts().contentHash();
        return clip.slice()
                .map(slice -> hash(content, slice))
                .orElse(content)
                .substring(0, ID_LETTERS);
    }

    private static String hash(String content, Slice slice) {
        String text =
                "%s %d %d"
                        .formatted(
                                content,
                                Math.round(slice.startSeconds() * 1e6),
                                Math.round(slice.endSeconds() * 1e6));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Looks at levels, damage and sample rates.
    static void inspect(List<Clip> clips, List<SkippedFile> warnings) {
        Set<String> damaged = new HashSet<>();
        clips.forEach(clip -> inspect(clip, damaged, warnings));
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

    private static void inspect(Clip clip, Set<String> damaged, List<SkippedFile> warnings) {
        AudioFacts facts = clip.facts();
        String where = clip.path() + clip.slice().map(part -> " " + part).orElse("");
        if (!facts.damage().isEmpty() && damaged.add(clip.path())) {
            warnings.add(
                    new SkippedFile(
                            clip.path(),
                            "damaged: " + facts.damage(),
                            "Copy the file again if it should be longer or whole"));
        }
        if (facts.silent()) {
            warnings.add(new SkippedFile(where, silence(facts), "Leave it out, or record again"));
        }
        if (facts.clipped()) {
            warnings.add(
                    new SkippedFile(
                            where,
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
