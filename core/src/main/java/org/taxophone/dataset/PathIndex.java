package org.taxophone.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the file that a text means: by path, else by name, else by name without suffix.
final class PathIndex {
    /// What is found where several files have the same name.
    static final int SEVERAL = -2;

    /// What is found for a file that was skipped: it is reported already.
    static final int SKIPPED = -3;

    static final int ABSENT = -1;

    private final Map<String, Integer> byPath = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byStem = new HashMap<>();

    /// @param paths different paths; what is found is a place in this list
    /// @param skipped paths of files that are there but could not be read
    PathIndex(List<String> paths, List<String> skipped) {
        skipped.forEach(path -> add(path, SKIPPED));
        for (int i = 0; i < paths.size(); i++) {
            add(paths.get(i), i);
        }
    }

    private void add(String raw, int place) {
        String path = SoundNames.canonical(raw);
        byPath.put(path, place);
        byName.merge(SoundNames.name(path), place, (a, b) -> SEVERAL);
        byStem.merge(SoundNames.stem(SoundNames.name(path)), place, (a, b) -> SEVERAL);
    }

    /// @return the place of the file, or [#ABSENT], [#SEVERAL], [#SKIPPED]
    int find(String text) {
        String file = SoundNames.canonical(text);
        int byName = this.byName.getOrDefault(SoundNames.name(file), ABSENT);
        int named = byName == ABSENT ? byStem.getOrDefault(SoundNames.name(file), ABSENT) : byName;
        return byPath.getOrDefault(file, named);
    }
}
