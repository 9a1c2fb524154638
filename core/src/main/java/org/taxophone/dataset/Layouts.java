package org.taxophone.dataset;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Layout.MetadataTable;

/// The layouts that are recognised: of corpora that people download, and of recorders.
final class Layouts {
    /// Names that agree by chance: fewer files prove nothing.
    private static final int FEWEST = 4;

    private static final double ENOUGH = 0.9;

    private static final List<Layout> KNOWN =
            List.of(
                    Layout.ofTable(
                            "UrbanSound8K",
                            "class from the CSV",
                            new MetadataTable(
                                    "metadata/UrbanSound8K.csv",
                                    List.of("slice_file_name", "fsID", "fold", "class")),
                            "class",
                            SplitConfig.byFold("fold")),
                    Layout.ofTable(
                                    "TAU Urban Acoustic Scenes",
                                    "scene from meta.csv, city and location from the name",
                                    new MetadataTable(
                                            "meta.csv",
                                            List.of("filename", "scene_label", "identifier")),
                                    "scene_label",
                                    SplitConfig.byGroup("identifier"))
                            .withNames(
                                    "[a-z_]+-(?<city>[a-z]+)-(?<location>\\d+)-(?<segment>\\d+)"
                                            + "-(?<device>[a-z0-9]+)"),
                    Layout.ofTable(
                            "ESC-50",
                            "category from the CSV",
                            new MetadataTable(
                                    "meta/esc50.csv", List.of("filename", "fold", "category")),
                            "category",
                            SplitConfig.byFold("fold")),
                    Layout.ofNames(
                            "FSDD",
                            "label, speaker and take from the name",
                            "(?<label>\\d)_(?<speaker>[A-Za-z]+)_(?<take>\\d+)",
                            Optional.of(SplitConfig.byGroup("speaker"))),
                    Layout.ofNames(
                            "AudioMNIST",
                            "label, speaker and take from the name",
                            "(?<label>\\d)_(?<speaker>\\d\\d)_(?<take>\\d+)",
                            Optional.of(SplitConfig.byGroup("speaker"))),
                    Layout.ofNames(
                            "ESC-10",
                            "label from the folder; fold, source and take from the name",
                            "\\d{3} - (?<label>[^/]+)/(?<fold>\\d)-(?<source>\\d+)-(?<take>[A-Z])",
                            Optional.of(SplitConfig.byFold("fold"))),
                    Layout.ofNames(
                            "ESC-50",
                            "fold, source, take and label from the name",
                            "(?<fold>[1-5])-(?<source>\\d+)-(?<take>[A-Z])-(?<label>\\d+)",
                            Optional.of(SplitConfig.byFold("fold"))),
                    Layout.ofNames(
                                    "IRMAS",
                                    "instrument, genre and recording from the name",
                                    "(?:\\d+__)?\\[(?<label>cel|cla|flu|gac|gel|org|pia|sax|tru|vio"
                                            + "|voi)\\](?:\\[(?<drums>dru|nod)\\])?"
                                            + "\\[(?<genre>[a-z]{3}(?:_[a-z]{3})?)\\]"
                                            + "(?<number>\\d+)__(?<take>\\d+)",
                                    Optional.of(SplitConfig.byGroup(Layout.RECORDING)))
                            .withRecordingOf(List.of("label", "number")),
                    Layout.ofNames(
                            "Recorder",
                            "date and time from the name",
                            "(?:(?<site>[^/]+)_)?(?<date>20\\d{6})_(?<time>\\d{6})(?:Z|T|UTC)?",
                            Optional.of(SplitConfig.byGroup("date"))));

    private final Path root;
    private final List<String> files;
    private final List<String> sounds;

    /// @param files all files below the root
    Layouts(Path root, List<String> files) {
        this.root = root;
        this.files = files;
        this.sounds = files.stream().filter(SoundNames::hasSoundSuffix).toList();
    }

    /// A layout and the table of it that is there.
    record Recognised(Layout layout, Optional<LabelTable> table) {}

    /// The first known layout that at least nine of ten files follow.
    Optional<Recognised> recognise() {
        return KNOWN.stream().map(this::recognised).flatMap(Optional::stream).findFirst();
    }

    /// The layout of a name, whether or not most files follow it.
    ///
    /// @throws TaxophoneException if there is no such layout, or its table is missing
    Recognised named(String name) {
        List<Layout> candidates =
                KNOWN.stream().filter(layout -> layout.name().equalsIgnoreCase(name)).toList();
        if (candidates.isEmpty()) {
            throw new TaxophoneException(
                    "There is no layout called \"" + name + "\"",
                    "Take none or one of "
                            + KNOWN.stream()
                                    .map(Layout::name)
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
        for (Layout layout : candidates) {
            Optional<LabelTable> table = table(layout);
            if (table.isPresent() || layout.table().isEmpty()) {
                return new Recognised(layout, table);
            }
        }
        throw new TaxophoneException(
                candidates.getFirst().name()
                        + " has a table "
                        + candidates.getFirst().table().orElseThrow().path()
                        + ", which is not there",
                "Choose the folder that holds it, or give --layout none");
    }

    private Optional<Recognised> recognised(Layout layout) {
        if (layout.table().isPresent()) {
            return table(layout).map(table -> new Recognised(layout, Optional.of(table)));
        }
        NamePattern pattern = layout.path().orElseThrow();
        boolean follows =
                sounds.size() >= FEWEST && pattern.matches(sounds) >= ENOUGH * sounds.size();
        return follows ? Optional.of(new Recognised(layout, Optional.empty())) : Optional.empty();
    }

    private Optional<LabelTable> table(Layout layout) {
        return layout.table()
                .flatMap(
                        wanted ->
                                files.stream()
                                        .filter(path -> liesAt(path, wanted.path()))
                                        .flatMap(path -> readable(path, wanted).stream())
                                        .findFirst());
    }

    private static boolean liesAt(String path, String wanted) {
        return path.equals(wanted)
                || path.endsWith("/" + wanted)
                        && SoundNames.folder(path).chars().filter(c -> c == '/').count()
                                <= SoundNames.folder(wanted).chars().filter(c -> c == '/').count()
                                        + 1;
    }

    private Optional<LabelTable> readable(String path, MetadataTable wanted) {
        try {
            LabelTable table = LabelTable.read(root.resolve(path));
            HashSet<String> all = new HashSet<>(table.allColumns());
            return all.containsAll(wanted.columns()) ? Optional.of(table) : Optional.empty();
        } catch (TaxophoneException e) {
            return Optional.empty(); // another file of that name
        }
    }
}
