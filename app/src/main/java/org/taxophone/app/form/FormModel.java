package org.taxophone.app.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.common.ConfigField;
import org.taxophone.common.ConfigRecords;
import org.taxophone.common.TaxophoneException;

/// The state of a form: the last value in which everything was right, and texts that are refused.
///
/// @param <T> what is edited: something made of config records
public final class FormModel<T> {
    /// Changes one setting by its key and text.
    ///
    /// @param <T> what is edited
    @FunctionalInterface
    public interface Change<T> {
        /// @throws TaxophoneException or IllegalArgumentException if the text is refused; the
        ///     message is shown under the field
        T with(T value, String key, String text);
    }

    /// Puts one setting back.
    ///
    /// @param <T> what is edited
    @FunctionalInterface
    public interface Reset<T> {
        /// @param origin what it comes with
        T reset(T value, T origin, String key);
    }

    private final Function<T, SequencedMap<String, Record>> sections;
    private final Predicate<String> hidden;
    private final Change<T> change;
    private final Reset<T> reset;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();
    private T origin;
    private T value;

    /// Texts of the origin by key, and the fields as they stand: made once a change, since every
    /// row and heading of a form asks for them.
    private Map<String, String> originTexts = Map.of();

    private @Nullable List<FormField> fields;

    private record Refusal(String text, String problem) {}

    /// @param origin what it comes with; "changed" and "reset" refer to it
    /// @param sections the config records of a value, by section
    /// @param hidden names of fields that are left out
    /// @param change changes one setting
    public FormModel(
            T origin,
            Function<T, SequencedMap<String, Record>> sections,
            Predicate<String> hidden,
            Change<T> change) {
        this(
                origin,
                sections,
                hidden,
                change,
                (value, from, key) ->
                        Optional.ofNullable(texts(sections, from).get(key))
                                .map(text -> change.with(value, key, text))
                                .orElse(value));
    }

    /// The same where putting back is more than writing the old value.
    public FormModel(
            T origin,
            Function<T, SequencedMap<String, Record>> sections,
            Predicate<String> hidden,
            Change<T> change,
            Reset<T> reset) {
        this.reset = reset;
        this.origin = origin;
        this.value = origin;
        this.sections = sections;
        this.hidden = hidden;
        this.change = change;
        originTexts = texts(sections, origin);
    }

    /// Grows whenever anything changed.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// The last value in which everything was right.
    public T value() {
        return value;
    }

    /// Starts anew from something else.
    public void begin(T fresh) {
        begin(fresh, fresh);
    }

    /// Starts anew from something that was changed already.
    ///
    /// @param comesAs what "changed" and "reset" refer to
    /// @param now what is in the form
    public void begin(T comesAs, T now) {
        origin = comesAs;
        originTexts = texts(sections, comesAs);
        value = now;
        refusals.clear();
        changed();
    }

    /// Reads the sections anew: what they are made of, beside the value, has changed.
    public void lookAgain() {
        originTexts = texts(sections, origin);
        changed();
    }

    /// Writes a text into a field. A text that is refused stays in the form, with the reason; the
    /// value stays what it was.
    public void set(String key, String text) {
        try {
            value = change.with(value, key, text);
            refusals.remove(key);
            retryOthers();
        } catch (TaxophoneException | IllegalArgumentException e) {
            refusals.put(key, new Refusal(text, Explanation.cause(e)));
        }
        changed();
    }

    // What clashed with the old value of another field may be right now.
    private void retryOthers() {
        for (Map.Entry<String, Refusal> refusal : List.copyOf(refusals.entrySet())) {
            try {
                value = change.with(value, refusal.getKey(), refusal.getValue().text());
                refusals.remove(refusal.getKey());
            } catch (TaxophoneException | IllegalArgumentException e) {
                refusals.put(
                        refusal.getKey(),
                        new Refusal(refusal.getValue().text(), Explanation.cause(e)));
            }
        }
    }

    /// Puts a section back to what it came with.
    public void reset(String section) {
        for (FormField field : fields()) {
            if (field.section().equals(section)) {
                putBack(field);
            }
        }
        changed();
    }

    /// Puts one field back to what it came with.
    public void resetField(String key) {
        fields().stream().filter(field -> field.key().equals(key)).forEach(this::putBack);
        changed();
    }

    private void putBack(FormField field) {
        refusals.remove(field.key());
        if (field.changed()) {
            try {
                value = reset.reset(value, origin, field.key());
                retryOthers();
            } catch (TaxophoneException | IllegalArgumentException e) {
                // it clashes with another field: there the old text is shown as refused
                originText(field.key()).ifPresent(text -> set(field.key(), text));
            }
        }
    }

    /// What a field came with; empty for a field that came later.
    public Optional<String> originText(String key) {
        return Optional.ofNullable(originTexts.get(key));
    }

    /// Fields that are refused, in order.
    public List<FormField> problems() {
        return fields().stream().filter(field -> field.problem().isPresent()).toList();
    }

    /// All fields, by section.
    public List<FormField> fields() {
        List<FormField> known = fields;
        if (known == null) {
            known = read();
            fields = known;
        }
        return known;
    }

    private List<FormField> read() {
        List<FormField> read = new ArrayList<>();
        sections.apply(value)
                .forEach(
                        (section, config) -> {
                            for (ConfigField field : ConfigRecords.fields(config)) {
                                if (!hidden.test(field.name())) {
                                    read.add(field(section, config, field));
                                }
                            }
                        });
        return List.copyOf(read);
    }

    private FormField field(String section, Record config, ConfigField field) {
        String key = section + "." + field.name();
        Optional<Refusal> refusal = Optional.ofNullable(refusals.get(key));
        String text = refusal.map(Refusal::text).orElse(field.text());
        return new FormField(
                key,
                section,
                config.getClass().getSimpleName(),
                field.name(),
                field.type(),
                text,
                refusal.map(Refusal::problem),
                !text.equals(originTexts.get(key)));
    }

    private static <T> Map<String, String> texts(
            Function<T, SequencedMap<String, Record>> sections, T from) {
        Map<String, String> texts = new HashMap<>();
        sections.apply(from)
                .forEach(
                        (section, config) ->
                                ConfigRecords.fields(config)
                                        .forEach(
                                                field ->
                                                        texts.put(
                                                                section + "." + field.name(),
                                                                field.text())));
        return texts;
    }

    private void changed() {
        fields = null;
        revision.set(revision.get() + 1);
    }
}
