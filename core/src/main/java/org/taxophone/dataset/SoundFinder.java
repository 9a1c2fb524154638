package org.taxophone.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the sounds that tables speak of.
final class SoundFinder {
    private final List<String> sounds;
    private final Map<String, List<String>> byFolder;
    private final PathIndex index;

    /// @param sounds paths below the root
    SoundFinder(List<String> sounds) {
        this.sounds = sounds;
        this.byFolder = sounds.stream().collect(Collectors.groupingBy(SoundNames::folder));
        this.index = new PathIndex(sounds, List.of());
    }

    /// The path of the file that a table names; Windows and other folders before it do no harm.
    Optional<String> find(String text) {
        int place = index.find(text);
        return place < 0 ? Optional.empty() : Optional.of(sounds.get(place));
    }

    /// True if the name alone says too little.
    boolean isAmbiguous(String text) {
        return index.find(text) == PathIndex.SEVERAL;
    }

    /// The sound in the same folder with whose name a table's name begins: the longest.
    Optional<String> beside(String table) {
        String name = SoundNames.name(table);
        return byFolder.getOrDefault(SoundNames.folder(table), List.of()).stream()
                .filter(sound -> belongs(name, SoundNames.name(SoundNames.stem(sound))))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean belongs(String table, String stem) {
        return table.startsWith(stem)
                && table.length() > stem.length()
                && !Character.isLetterOrDigit(table.charAt(stem.length()));
    }
}
