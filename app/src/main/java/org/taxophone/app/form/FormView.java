package org.taxophone.app.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;

/// A form with one section a config record, in two columns where they have room. Fields that few
/// people need are folded away.
public final class FormView extends VBox {
    private static final double TWO_COLUMNS = 620; // at text of the plain size
    private static final double PLAIN_TEXT = 13;
    private static final double COLUMN_GAP = 24;

    private final FormModel<?> model;
    private final Set<String> essential;
    private final List<FieldRow> rows = new ArrayList<>();
    private final List<TilePane> panes = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable FormField> focused =
            new ReadOnlyObjectWrapper<>();
    private double textSize = PLAIN_TEXT;
    private List<String> shape = List.of();
    private final Set<String> unfolded = new java.util.HashSet<>();

    /// @param essential keys of fields that are always shown; a section of which none is named
    ///     shows all of its fields
    public FormView(FormModel<?> model, Set<String> essential) {
        this.model = model;
        this.essential = essential;
        getStyleClass().add("form");
        widthProperty().addListener((value, before, now) -> fit(now.doubleValue()));
        model.revisionProperty().addListener((value, before, now) -> refresh());
        refresh();
    }

    /// The field that the person is at.
    public ReadOnlyObjectProperty<@Nullable FormField> focusedFieldProperty() {
        return focused.getReadOnlyProperty();
    }

    /// Goes to a field, unfolding its section.
    public void goTo(String key) {
        String section = key.substring(0, key.indexOf('.'));
        if (rows.stream().noneMatch(row -> row.field().key().equals(key))) {
            unfolded.add(section);
            rebuild(model.fields());
        }
        rows.stream()
                .filter(row -> row.field().key().equals(key))
                .findFirst()
                .ifPresent(row -> row.editor().requestFocus());
    }

    private void refresh() {
        List<FormField> fields = model.fields();
        List<String> keys = fields.stream().map(f -> f.record() + f.key()).toList();
        if (!keys.equals(shape)) {
            shape = keys;
            rebuild(fields);
            return;
        }
        for (FieldRow row : rows) {
            fields.stream()
                    .filter(field -> field.key().equals(row.field().key()))
                    .findFirst()
                    .ifPresent(row::show);
        }
    }

    private void rebuild(List<FormField> fields) {
        rows.clear();
        panes.clear();
        getChildren().clear();
        fields.stream()
                .map(FormField::section)
                .distinct()
                .forEach(
                        section ->
                                addSection(
                                        section,
                                        fields.stream()
                                                .filter(f -> f.section().equals(section))
                                                .toList()));
        fit(getWidth());
    }

    private void addSection(String section, List<FormField> fields) {
        boolean foldable = fields.stream().anyMatch(field -> essential.contains(field.key()));
        boolean open = !foldable || unfolded.contains(section);
        TilePane pane = new TilePane();
        pane.getStyleClass().add("form-fields");
        pane.setHgap(COLUMN_GAP);
        pane.setPrefColumns(1);
        for (FormField field : fields) {
            if (open || essential.contains(field.key()) || field.problem().isPresent()) {
                FieldRow row = new FieldRow(model, field, focused::set);
                rows.add(row);
                pane.getChildren().add(row);
            }
        }
        panes.add(pane);
        VBox box = new VBox(head(section, fields.getFirst().record()), pane);
        box.getStyleClass().add("form-section");
        if (foldable) {
            box.getChildren().add(fold(section, open, fields.size()));
        }
        getChildren().add(box);
    }

    private HBox head(String section, String record) {
        Label title = new Label(Messages.text("form.section." + section));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.fontProperty()
                .addListener(
                        (value, before, now) -> {
                            textSize = now.getSize();
                            fit(getWidth());
                        });
        Label subtitle = new Label(Messages.text("config." + record));
        subtitle.getStyleClass().addAll("muted", "small");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button reset = new Button(Messages.text("form.reset"));
        reset.getStyleClass().add("link");
        reset.setId("reset-" + section);
        reset.setOnAction(event -> model.reset(section));
        reset.visibleProperty()
                .bind(
                        javafx.beans.binding.Bindings.createBooleanBinding(
                                () ->
                                        model.fields().stream()
                                                .anyMatch(
                                                        f ->
                                                                f.section().equals(section)
                                                                        && f.changed()),
                                model.revisionProperty()));
        HBox head = new HBox(title, subtitle, gap, reset);
        head.getStyleClass().add("form-head");
        return head;
    }

    private Button fold(String section, boolean open, int count) {
        Button fold =
                new Button(
                        Messages.text(open ? "form.fewer" : "form.more", Integer.toString(count)));
        fold.getStyleClass().add("link");
        fold.setId("fold-" + section);
        fold.setOnAction(
                event -> {
                    if (!unfolded.remove(section)) {
                        unfolded.add(section);
                    }
                    rebuild(model.fields());
                });
        return fold;
    }

    private void fit(double width) {
        int columns = width >= TWO_COLUMNS * textSize / PLAIN_TEXT ? 2 : 1;
        double tile = Math.floor((width - COLUMN_GAP * (columns - 1)) / columns);
        for (TilePane pane : panes) {
            pane.setPrefColumns(columns);
        }
        for (FieldRow row : rows) {
            row.setPrefWidth(Math.max(0, tile));
        }
    }
}
