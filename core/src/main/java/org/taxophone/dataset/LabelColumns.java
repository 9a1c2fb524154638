package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.taxophone.common.TaxophoneException;

/// Fills the columns of a data set from names, folders and a table.
final class LabelColumns {
    private static final List<String> USUAL_LABELS = List.of("label", "class", "category");

    private final List<String> paths;
    private final List<String> skipped;
    private final List<SkippedFile> warnings;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private String layout = "";

    /// @param paths of the clips, in their order
    /// @param skipped paths of files that are there but could not be read
    /// @param warnings takes what does not agree
    LabelColumns(List<String> paths, List<String> skipped, List<SkippedFile> warnings) {
        this.paths = paths;
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

    /// Fills the columns as the config says; without pattern and table, as the names themselves
    // say.
    LabelColumns fill(ImportConfig config, Optional<LabelTable> table) {
        config.pattern().map(NamePattern::of).ifPresent(this::fromNames);
        table.ifPresent(this::fromTable);
        if (config.pattern().isEmpty() && table.isEmpty()) {
            Optional<Layout> known = Layout.recognise(paths);
            known.ifPresent(
                    found -> {
                        layout = found.title();
                        fromNames(found.path());
                    });
            if (known.isEmpty() && fromFolders("label")) {
                layout = "Folders: label from the folder's name";
            }
        } else {
            fromFolders("folder");
        }
        return this;
    }

    /// The column of the classes: the one asked for, else one with a usual name.
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
        return wanted.or(() -> USUAL_LABELS.stream().filter(columns::containsKey).findFirst());
    }

    private void fromNames(NamePattern pattern) {
        for (String column : pattern.columns()) {
            column(column);
        }
        for (int clip = 0; clip < paths.size(); clip++) {
            Matcher matcher = pattern.matcher(paths.get(clip));
            if (!matcher.matches()) {
                warnings.add(
                        new SkippedFile(
                                paths.get(clip),
                                "no label: its name does not follow the pattern " + pattern.regex(),
                                "Rename it, or change the pattern"));
                continue;
            }
            for (String column : pattern.columns()) {
                String value = matcher.group(column);
                column(column).set(clip, value == null ? "" : value);
            }
        }
    }

    private void fromTable(LabelTable table) {
        TableMatch match = new TableMatch(paths, skipped, table, warnings);
        for (String name : table.columns()) {
            List<String> column = column(name);
            for (int clip = 0; clip < paths.size(); clip++) {
                if (match.row(clip) >= 0) {
                    column.set(clip, table.value(match.row(clip), name));
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
            column.set(clip, SoundNames.name(SoundNames.folder(paths.get(clip))));
        }
        return true;
    }

    private List<String> column(String name) {
        return columns.computeIfAbsent(
                name, key -> new ArrayList<>(Collections.nCopies(paths.size(), "")));
    }
}
