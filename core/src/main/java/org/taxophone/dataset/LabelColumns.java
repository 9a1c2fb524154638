package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.taxophone.common.TaxophoneException;

/// Fills the columns of a data set from names, folders, tables and selections.
final class LabelColumns {
    /// What the simplest layout is called.
    static final String FOLDERS = "Folders";

    private static final List<String> USUAL_LABELS =
            List.of(
                    "label",
                    "class",
                    "category",
                    "annotation",
                    "species",
                    "common name",
                    "tag",
                    "call",
                    "type");

    private final List<FoundClip> clips;
    private final List<String> paths;
    private final List<String> skipped;
    private final List<SkippedFile> warnings;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private String layout = "";
    private Optional<String> layoutLabel = Optional.empty();
    private Optional<SplitConfig> split = Optional.empty();

    /// @param clips in their order
    /// @param skipped paths of files that are there but could not be read
    /// @param warnings takes what does not agree
    LabelColumns(List<FoundClip> clips, List<String> skipped, List<SkippedFile> warnings) {
        this.clips = clips;
        this.paths = clips.stream().map(FoundClip::path).toList();
        this.skipped = skipped;
        this.warnings = warnings;
    }

    Map<String, List<String>> columns() {
        return columns;
    }

    /// What was recognised, or empty.
    String layout() {
        return layout;
    }

    /// The split that belongs to what was recognised.
    Optional<SplitConfig> split() {
        return split;
    }

    /// Fills the columns from a pattern and a table, whichever are there, then from folders.
    void fromConfig(Optional<String> pattern, Optional<LabelTable> table) {
        pattern.map(NamePattern::of).ifPresent(this::fromNames);
        table.ifPresent(this::fromTable);
        fromFolders("folder");
    }

    /// Fills the columns as a layout that was recognised says.
    void fromLayout(Layouts.Recognised recognised) {
        Layout known = recognised.layout();
        layout = known.title();
        layoutLabel = Optional.of(known.labelColumn());
        recognised.table().ifPresent(this::fromTable);
        known.path().ifPresent(this::fromNames);
        if (!known.joined().isEmpty()) {
            List<String> recordings = column(Layout.RECORDING);
            for (int clip = 0; clip < paths.size(); clip++) {
                int row = clip;
                List<String> parts =
                        known.joined().stream().map(name -> column(name).get(row)).toList();
                if (parts.stream().noneMatch(String::isEmpty)) {
                    recordings.set(clip, String.join("-", parts));
                }
            }
        }
        split =
                known.split()
                        .filter(config -> config.column().map(columns::containsKey).orElse(true));
    }

    /// Fills the columns from the names of folders, if there are several.
    void fromFolders() {
        if (fromFolders("label")) {
            layout = FOLDERS + ": label from the folder's name";
        }
    }

    /// Adds what selections say, and which recording each slice is of.
    ///
    /// @param title of the selections, empty if there are none
    void fromSelections(String title) {
        if (clips.stream().allMatch(clip -> clip.slice().isEmpty())) {
            return;
        }
        for (int i = 0; i < clips.size(); i++) {
            for (Map.Entry<String, String> value : clips.get(i).values().entrySet()) {
                if (!value.getValue().isEmpty() || !columns.containsKey(value.getKey())) {
                    column(value.getKey()).set(i, shared(value.getValue()));
                }
            }
        }
        if (!columns.containsKey(Layout.RECORDING)) {
            List<String> recordings = column(Layout.RECORDING);
            for (int i = 0; i < clips.size(); i++) {
                recordings.set(i, paths.get(i));
            }
        }
        if (split.isEmpty() && new LinkedHashSet<>(paths).size() > 1) {
            split = Optional.of(SplitConfig.byGroup(Layout.RECORDING));
        }
        if (!title.isEmpty()) {
            layout = layout.isEmpty() ? title : layout + "; " + title;
        }
    }

    /// The column of the classes: the one asked for, else that of the layout, else one with a usual
    /// name.
    ///
    /// @throws TaxophoneException if the one asked for is not there
    Optional<String> labelColumn(Optional<String> wanted) {
        if (wanted.isPresent() && !columns.containsKey(wanted.get())) {
            throw new TaxophoneException(
                    "There is no column \"" + wanted.get() + "\" to take the labels from",
                    columns.isEmpty()
                            ? "Give a pattern or a table with labels"
                            : "Choose one of " + String.join(", ", columns.keySet()));
        }
        return wanted.or(() -> layoutLabel.filter(columns::containsKey))
                .or(() -> usualLabel(columns.keySet()));
    }

    /// The column that by its name holds classes.
    static Optional<String> usualLabel(Collection<String> columns) {
        return USUAL_LABELS.stream()
                .flatMap(usual -> columns.stream().filter(usual::equalsIgnoreCase))
                .findFirst();
    }

    private void fromNames(NamePattern pattern) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String name : pattern.columns()) {
            parts.put(name, new ArrayList<>(Collections.nCopies(paths.size(), "")));
        }
        Set<String> told = new LinkedHashSet<>();
        for (int clip = 0; clip < paths.size(); clip++) {
            Matcher matcher = pattern.matcher(paths.get(clip));
            if (matcher.matches()) {
                for (Map.Entry<String, List<String>> part : parts.entrySet()) {
                    String value = matcher.group(part.getKey());
                    part.getValue().set(clip, value == null ? "" : shared(value));
                }
            } else if (told.add(paths.get(clip))) {
                warnings.add(
                        new SkippedFile(
                                paths.get(clip),
                                "no label: its name does not follow the pattern " + pattern.regex(),
                                "Rename it, or change the pattern"));
            }
        }
        DateColumns.derive(parts);
        parts.forEach(columns::putIfAbsent);
    }

    private void fromTable(LabelTable table) {
        TableMatch match = new TableMatch(paths, skipped, table, warnings);
        for (String name : table.columns()) {
            List<String> column = column(name);
            for (int clip = 0; clip < paths.size(); clip++) {
                int row = match.row(paths.get(clip));
                if (row >= 0) {
                    column.set(clip, shared(table.value(row, name)));
                }
            }
        }
    }

    /// Folder names tell clips apart only where there are several.
    private boolean fromFolders(String name) {
        if (paths.stream().map(SoundNames::folder).distinct().count() < 2
                || columns.containsKey(name)) {
            return false;
        }
        List<String> column = column(name);
        for (int clip = 0; clip < paths.size(); clip++) {
            column.set(clip, shared(SoundNames.name(SoundNames.folder(paths.get(clip)))));
        }
        return true;
    }

    // a hundred thousand clips share a few hundred labels
    private String shared(String text) {
        return texts.computeIfAbsent(text, key -> key);
    }

    private List<String> column(String name) {
        return columns.computeIfAbsent(
                name, key -> new ArrayList<>(Collections.nCopies(paths.size(), "")));
    }
}
