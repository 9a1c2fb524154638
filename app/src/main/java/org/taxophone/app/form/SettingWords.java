package org.taxophone.app.form;

import java.util.Optional;
import org.taxophone.app.i18n.Figures;
import org.taxophone.common.ConfigField;
import org.taxophone.common.ConfigRecords;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;

/// Settings of a recipe where they are only read: the words that the form has for them.
public final class SettingWords {
    private SettingWords() {}

    /// A value: yes and no, words of a choice, numbers in the language of the window; empty for
    /// none.
    public static String value(ConfigField field) {
        String text = field.text();
        boolean chosen = field.value() instanceof Enum || field.value() instanceof Boolean;
        return chosen ? new ChoiceWords(field.type()).toString(text) : Figures.setting(text);
    }

    /// What the form calls a setting, with its value; empty for one that the recipe has not.
    ///
    /// @param setting "training.balanceWeight", or "balanceWeight" alone
    public static Optional<String> change(Recipe recipe, String setting) {
        String name = setting.substring(setting.lastIndexOf('.') + 1);
        for (var section : RecipeSettings.sections(recipe).entrySet()) {
            boolean other = setting.contains(".") && !setting.startsWith(section.getKey() + ".");
            for (ConfigField field : ConfigRecords.fields(section.getValue())) {
                if (!other && field.name().equals(name)) {
                    String record = section.getValue().getClass().getSimpleName();
                    return Optional.of(FormWords.label(record, name) + " " + value(field));
                }
            }
        }
        return Optional.empty();
    }
}
