package org.taxophone.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A table whose columns grow with its text: their widths are given for text of the plain size,
/// `-tx-text-size` says how large it is.
public final class TextTable<S> extends TableView<S> {
    private static final double PLAIN = 13;
    private static final StyleablePropertyFactory<TextTable<?>> FACTORY =
            new StyleablePropertyFactory<>(TableView.getClassCssMetaData());
    private static final CssMetaData<TextTable<?>, Number> SIZE =
            FACTORY.createSizeCssMetaData("-tx-text-size", table -> table.size, PLAIN);
    private static final List<CssMetaData<? extends Styleable, ?>> STYLEABLES = styleables();

    private double factor = 1;
    private final StyleableProperty<Number> size =
            new SimpleStyleableObjectProperty<>(SIZE, this, "textSize", PLAIN) {
                @Override
                protected void invalidated() {
                    double now = get().doubleValue() / PLAIN;
                    widen(getColumns(), now / factor);
                    factor = now;
                }
            };

    private final RisingHeight<S> rising = new RisingHeight<>(this, itemsProperty(), this::rise);

    public TextTable() {
        getColumns()
                .addListener(
                        (ListChangeListener<TableColumn<S, ?>>)
                                change -> {
                                    while (change.next()) {
                                        added(change.getAddedSubList(), change.getRemoved());
                                    }
                                });
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, rising.of(height));
    }

    private void rise() {
        resize(getWidth(), rising.wanted());
    }

    // columns that only changed their places are as wide as they should be
    private void added(
            List<? extends TableColumn<S, ?>> added, List<? extends TableColumn<S, ?>> removed) {
        if (factor != 1) {
            List<TableColumn<S, ?>> fresh = new ArrayList<>(added);
            fresh.removeAll(removed);
            widen(fresh, factor);
        }
    }

    private static <S> void widen(List<? extends TableColumn<S, ?>> columns, double by) {
        for (TableColumn<S, ?> column : columns) {
            widen(column.getColumns(), by);
            if (column.getColumns().isEmpty()) {
                column.setMaxWidth(column.getMaxWidth() * by);
                column.setPrefWidth(column.getPrefWidth() * by);
                column.setMinWidth(column.getMinWidth() * by);
            }
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return STYLEABLES;
    }

    private static List<CssMetaData<? extends Styleable, ?>> styleables() {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(TableView.getClassCssMetaData());
        all.add(SIZE);
        return List.copyOf(all);
    }
}
