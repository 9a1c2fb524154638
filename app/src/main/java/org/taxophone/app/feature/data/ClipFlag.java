package org.taxophone.app.feature.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Slice;
import org.taxophone.dataset.Clip;

/// What deserves a look in a clip. The filter asks for it by name: `flag:silent`.
public enum ClipFlag {
    /// Its peak is so low that nothing can be heard.
    SILENT,
    /// Other clips have the same content.
    DUPLICATE,
    /// Runs of samples at full scale.
    CLIPPED,
    /// Only a part of its file could be read.
    DAMAGED;

    /// What the filter calls it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The flags of all clips, in their order.
    static List<Set<ClipFlag>> of(List<Clip> clips) {
        boolean[] duplicates = duplicates(clips);
        List<Set<ClipFlag>> all = new ArrayList<>(clips.size());
        for (int i = 0; i < duplicates.length; i++) {
            AudioFacts facts = clips.get(i).facts();
            boolean damaged = !facts.damage().isEmpty();
            if (!duplicates[i] && !damaged && !facts.silent() && !facts.clipped()) {
                all.add(Set.of());
                continue;
            }
            EnumSet<ClipFlag> flags = EnumSet.noneOf(ClipFlag.class);
            put(flags, SILENT, facts.silent());
            put(flags, DUPLICATE, duplicates[i]);
            put(flags, CLIPPED, facts.clipped());
            put(flags, DAMAGED, damaged);
            all.add(flags);
        }
        return all;
    }

    private static boolean[] duplicates(List<Clip> clips) {
        boolean[] duplicates = new boolean[clips.size()];
        Map<Content, Integer> first = new HashMap<>(2 * clips.size());
        for (int i = 0; i < duplicates.length; i++) {
            Clip clip = clips.get(i);
            Integer before =
                    first.putIfAbsent(new Content(clip.facts().contentHash(), clip.slice()), i);
            if (before != null) {
                duplicates[i] = true;
                duplicates[before] = true;
            }
        }
        return duplicates;
    }

    // of slices of one file, one and the same text, whose hash is known
    private record Content(String hash, Optional<Slice> slice) {
        @Override
        public int hashCode() {
            return hash.hashCode()
                    + slice.map(part -> Double.hashCode(part.startSeconds())).orElse(0);
        }
    }

    private static void put(Set<ClipFlag> flags, ClipFlag flag, boolean set) {
        if (set) {
            flags.add(flag);
        }
    }
}
