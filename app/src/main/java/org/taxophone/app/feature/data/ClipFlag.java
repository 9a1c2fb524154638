package org.taxophone.app.feature.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.taxophone.audio.AudioFacts;
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
        Map<Object, Integer> same = new HashMap<>();
        clips.forEach(clip -> same.merge(content(clip), 1, Integer::sum));
        List<Set<ClipFlag>> all = new ArrayList<>(clips.size());
        for (Clip clip : clips) {
            EnumSet<ClipFlag> flags = EnumSet.noneOf(ClipFlag.class);
            AudioFacts facts = clip.facts();
            put(flags, SILENT, facts.silent());
            put(flags, DUPLICATE, same.getOrDefault(content(clip), 0) > 1);
            put(flags, CLIPPED, facts.clipped());
            put(flags, DAMAGED, !facts.damage().isEmpty());
            all.add(flags.isEmpty() ? Set.of() : flags);
        }
        return all;
    }

    private static void put(Set<ClipFlag> flags, ClipFlag flag, boolean set) {
        if (set) {
            flags.add(flag);
        }
    }

    private static Object content(Clip clip) {
        return List.of(clip.facts().contentHash(), clip.slice());
    }
}
