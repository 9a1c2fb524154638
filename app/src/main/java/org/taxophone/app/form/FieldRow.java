package org.taxophone.app.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.LateTip;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// Label, editor and unit of one field, and the reason under it when its text is refused.
final class FieldRow extends VBox {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final List<String> YES_NO = List.of("true", "false");
    private static final int TEN = 10;

    private final FormModel<?> model;
    private final FieldText numbers = FieldText.here();
    private final Control editor;
    private final Label label = new Label();
    private final Label problem = new Label();
    private final Button reset = new Button();
    private final LateTip resetTip = new LateTip(reset);
    private FormField field;
    private boolean showing;

    /// @param focused told the field when the person comes to it
    FieldRow(FormModel<?> model, FormField field, Consumer<FormField> focused) {
        this.model = model;
        this.field = field;
        getStyleClass().add("form-row");
        label.setText(FormWords.label(field));
        label.getStyleClass().add("form-label");
        Region dot = new Region();
        dot.getStyleClass().add("changed-dot");
        HBox name = new HBox(dot, label, reset);
        name.getStyleClass().add("form-name");
        editor = field.type().isEnum() || field.type() == boolean.class ? choice() : text();
        editor.setId("field-" + field.key().replace('.', '-'));
        editor.focusedProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now) {
                                focused.accept(this.field);
                            }
                        });
        label.setLabelFor(editor);
        editor.accessibleTextProperty().bind(label.textProperty());
        name.setOnMouseClicked(event -> editor.requestFocus());
        Label unit = new Label(FormWords.unit(field));
        unit.getStyleClass().addAll("muted", "small");
        unit.setWrapText(true); // rather than being cut
        reset.setGraphic(new FontIcon("fth-corner-up-left"));
        reset.getStyleClass().addAll("ghost", "icon-button", "reset-button");
        reset.setId("reset-" + field.key().replace('.', '-'));
        reset.setOnAction(
                event -> {
                    reset.requestFocus(); // away from a field in which a person writes
                    model.resetField(field.key());
                });
        HBox line = new HBox(name, editor, unit);
        line.getStyleClass().add("form-line");
        line.setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().addAll("danger-text", "small", "form-problem");
        problem.setWrapText(true);
        FontIcon icon = new FontIcon("fth-alert-circle");
        icon.getStyleClass().addAll("danger-text", "size-14");
        problem.setGraphic(icon);
        getChildren().addAll(line, problem);
        show(field);
    }

    /// Takes over what the model holds now; a field in which a person writes is left alone.
    void show(FormField now) {
        field = now;
        pseudoClassStateChanged(CHANGED, now.changed());
        reset.setVisible(now.changed());
        reset.setManaged(now.changed());
        String words =
                Messages.text(
                        "form.reset.field", model.originText(now.key()).map(this::read).orElse(""));
        resetTip.say(() -> words);
        reset.setAccessibleText(words);
        problem.setText(now.problem().orElse(""));
        problem.setVisible(now.problem().isPresent());
        problem.setManaged(now.problem().isPresent());
        editor.getStyleClass().remove("invalid");
        if (now.problem().isPresent()) {
            editor.getStyleClass().add("invalid");
        }
        showing = true;
        if (editor instanceof TextField written && !written.isFocused()) {
            written.setText(numbers.shown(now.text()));
        } else if (editor instanceof ComboBox<?> chosen) {
            select(chosen, now.text());
        }
        showing = false;
    }

    /// A value of this field where it is only read.
    private String read(String text) {
        return editor instanceof ComboBox<?>
                ? new ChoiceWords(field.type()).toString(text)
                : Figures.setting(text);
    }

    FormField field() {
        return field;
    }

    Node editor() {
        return editor;
    }

    // The combo box of this row holds texts.
    @SuppressWarnings("unchecked")
    private static void select(ComboBox<?> box, String text) {
        ((ComboBox<String>) box).setValue(text);
    }

    private Control choice() {
        ComboBox<String> box = new ComboBox<>();
        box.getStyleClass().add("form-choice");
        List<String> values =
                field.type() == boolean.class
                        ? YES_NO
                        : Arrays.stream(field.type().getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList();
        box.getItems().setAll(values);
        box.setConverter(new ChoiceWords(field.type()));
        box.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (!showing && now != null) {
                                model.set(field.key(), now);
                            }
                        });
        return box;
    }

    private Control text() {
        TextField written = new TextField();
        written.getStyleClass().add("form-text");
        written.setOnAction(event -> commit(written));
        written.focusedProperty()
                .addListener(
                        (value, before, now) -> {
                            if (!now) {
                                commit(written);
                            }
                        });
        written.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, written));
        return written;
    }

    private void commit(TextField written) {
        String meant = numbers.meant(written.getText());
        if (!showing && !meant.equals(field.text())) {
            model.set(field.key(), meant);
        } else if (!showing) {
            written.setText(numbers.shown(field.text()));
        }
    }

    /// Up and Down step a number, with Shift by ten steps.
    private void step(KeyEvent event, TextField written) {
        int direction =
                event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (direction == 0) {
            return;
        }
        numbers.stepped(written.getText(), direction * (event.isShiftDown() ? TEN : 1))
                .ifPresent(
                        text -> {
                            written.setText(text);
                            model.set(field.key(), numbers.meant(text));
                        });
        event.consume();
    }
}
