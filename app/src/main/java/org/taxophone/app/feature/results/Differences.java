package org.taxophone.app.feature.results;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.taxophone.app.form.FormWords;
import org.taxophone.app.form.SettingWords;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.common.ConfigField;
import org.taxophone.common.ConfigRecords;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.project.RunDocument;

/// The settings of some rows side by side.
///
/// @param settings all that any of them has, in the order in which they work
record Differences(List<Setting> settings) {
    /// One setting.
    ///
    /// @param name as a form calls it
    /// @param values one a row; "–" where it has no such setting
    /// @param differs true unless all rows have the same
    record Setting(String name, List<String> values, boolean differs) {
        boolean missing() {
            return values.contains(Messages.text("results.none"));
        }
    }

    Differences {
        settings = List.copyOf(settings);
    }

    static Differences of(List<ResultRow> rows) {
        List<SequencedMap<String, String>> values =
                rows.stream().map(row -> values(row.runs().getFirst().document())).toList();
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (SequencedMap<String, String> one : values) {
            for (String name : one.keySet()) {
                table.computeIfAbsent(name, key -> side(values, key));
            }
        }
        return new Differences(
                table.entrySet().stream()
                        .map(
                                entry ->
                                        new Setting(
                                                words(entry.getKey()),
                                                entry.getValue(),
                                                new HashSet<>(entry.getValue()).size() > 1))
                        .toList());
    }

    private static List<String> side(List<SequencedMap<String, String>> values, String key) {
        return values.stream()
                .map(row -> row.getOrDefault(key, Messages.text("results.none")))
                .toList();
    }

    // By key: words of a field under the record that has it.
    private static SequencedMap<String, String> values(RunDocument run) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        values.put("results.differs.recipe", run.recipe().name());
        values.put("results.differs.clusters", Integer.toString(run.clusters()));
        values.put(
                "results.differs.labels",
                run.config().labelColumn().orElse(Messages.text("results.differs.labels.own")));
        values.put("results.differs.clips", Figures.count(run.clips()));
        RecipeSettings.sections(run.recipe())
                .forEach(
                        (section, config) -> {
                            for (ConfigField field : ConfigRecords.fields(config)) {
                                if (!RecipeSettings.belongsToRun(field.name())) {
                                    values.put(
                                            FormWords.key(
                                                    config.getClass().getSimpleName(),
                                                    field.name()),
                                            text(field));
                                }
                            }
                        });
        return values;
    }

    private static String text(ConfigField field) {
        String text = SettingWords.value(field);
        return text.isEmpty() ? Messages.text("results.none") : text;
    }

    private static String words(String key) {
        return Messages.text(key);
    }

    /// Those that are not the same in all rows.
    List<Setting> unequal() {
        return settings.stream()
                .filter(Setting::differs)
                .sorted(Comparator.comparing(Setting::missing)) // what all have comes first
                .toList();
    }
}
