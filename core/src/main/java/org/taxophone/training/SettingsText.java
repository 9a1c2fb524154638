package org.taxophone.training;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.CatUvacConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.model.UvacConfig;

/// Settings as a text that stays the same from program to program: what a fingerprint is made of.
///
/// A new setting changes the text of every training that uses it. Of those that do not (it has the
/// value under which all is as it was before there was such a setting) it must not: they were begun
/// without it and have to be finished. Such a setting is named below.
final class SettingsText {
    private static final String LAYERS = "layers";

    /// Settings that came later, each with the value that changes nothing.
    private static final Set<Setting> CAME_LATER =
            Set.of(
                    new Setting(CatUvacConfig.class, LAYERS, ModelConfig.PRINTED_LAYERS),
                    new Setting(UvacConfig.class, LAYERS, ModelConfig.PRINTED_LAYERS),
                    new Setting(AutoencoderConfig.class, LAYERS, ModelConfig.PRINTED_LAYERS),
                    new Setting(TrainingConfig.class, "restarts", 1),
                    new Setting(CategoricalLossConfig.class, "dropAfterEpochs", 0),
                    new Setting(MixtureLossConfig.class, "dropAfterEpochs", 0));

    private record Setting(Class<? extends Record> owner, String name, Object value) {}

    private SettingsText() {}

    /// `Name[field=value, ...]` for a record, those inside it alike: as records print themselves
    /// today, which the language does not promise for tomorrow.
    static String of(Object value) {
        if (!(value instanceof Record config)) {
            return String.valueOf(value);
        }
        return Arrays.stream(config.getClass().getRecordComponents())
                .map(component -> setting(config, component))
                .filter(setting -> !CAME_LATER.contains(setting))
                .map(setting -> setting.name() + "=" + of(setting.value()))
                .collect(Collectors.joining(", ", config.getClass().getSimpleName() + "[", "]"));
    }

    private static Setting setting(Record config, RecordComponent component) {
        try {
            Object value = Objects.requireNonNull(component.getAccessor().invoke(config));
            return new Setting(config.getClass(), component.getName(), value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + config + " cannot be read", e);
        }
    }
}
