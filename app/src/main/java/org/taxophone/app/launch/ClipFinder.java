package org.taxophone.app.launch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.shell.Found;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;

/// Finds clips of the open project by their names, for the palette.
final class ClipFinder {
    private static final int MOST_CLIPS = 30;
    private static final int MOST_FACTS = 4;

    private final Services s;

    ClipFinder(Services services) {
        s = services;
    }

    List<Found> find(String words) {
        Dataset dataset = s.project().dataset();
        if (dataset == null || s.selection().blindProperty().get()) {
            return List.of(); // names are hidden
        }
        return IntStream.range(0, dataset.size())
                .filter(i -> dataset.clips().get(i).name().toLowerCase(Locale.ROOT).contains(words))
                .limit(MOST_CLIPS)
                .mapToObj(i -> found(dataset, i))
                .toList();
    }

    private Found found(Dataset dataset, int index) {
        Clip clip = dataset.clips().get(index);
        return Found.clip(
                clip.name(),
                about(dataset, index),
                () -> {
                    s.selection().select(clip.id());
                    s.player().play(clip.id(), dataset.sound(index));
                });
    }

    // how long it is, and what the columns say
    private static String about(Dataset dataset, int index) {
        return Stream.concat(
                        Stream.of(
                                Figures.clipSeconds(
                                        dataset.clips().get(index).facts().durationSeconds())),
                        dataset.columns().stream()
                                .flatMap(column -> dataset.value(index, column).stream()))
                .limit(MOST_FACTS)
                .collect(Collectors.joining(" · "));
    }
}
