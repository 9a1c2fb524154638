package org.taxophone.app.dialog.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.form.FormModel;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.common.ConfigRecords;
import org.taxophone.export.Figure;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureFormat;

/// What the export dialog shows and does.
final class FigureViewModel {
    private static final String SECTION = "figure";
    private static final double LEAST_PT = 6.5;

    private final FigureOffer offer;
    private final Background background;
    private final LatestLoad previews;
    private final FormModel<FigureConfig> form;
    private final ObjectProperty<FigureFormat> format = new SimpleObjectProperty<>();
    private final BooleanProperty withData = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable BufferedImage> preview =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Figure> figure = new ReadOnlyObjectWrapper<>();
    private double pixelsPerPoint = 1;

    FigureViewModel(FigureOffer offer, FigureMemory.Choices last, Background background) {
        this.offer = offer;
        this.background = background;
        this.previews = background.latest();
        form =
                new FormModel<>(
                        last.config(),
                        FigureViewModel::sections,
                        name -> false,
                        (config, key, text) ->
                                ConfigRecords.with(
                                        config, key.substring(SECTION.length() + 1), text));
        format.set(last.format());
        withData.set(last.withData());
        form.revisionProperty().addListener((value, before, now) -> draw());
    }

    private static SequencedMap<String, Record> sections(FigureConfig config) {
        SequencedMap<String, Record> sections = new LinkedHashMap<>();
        sections.put(SECTION, config);
        return sections;
    }

    /// Makes the figure, once, and draws it.
    void begin() {
        background.load(
                () -> offer.figure().call(),
                made -> {
                    figure.set(made);
                    draw();
                },
                e -> problem.set(Explanation.cause(e)));
    }

    FigureOffer offer() {
        return offer;
    }

    FormModel<FigureConfig> form() {
        return form;
    }

    ObjectProperty<FigureFormat> formatProperty() {
        return format;
    }

    BooleanProperty withDataProperty() {
        return withData;
    }

    /// The figure as it will be saved; null before it was drawn.
    ReadOnlyObjectProperty<@Nullable BufferedImage> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why it could not be made or saved; empty if it could.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    FigureConfig config() {
        return form.value();
    }

    Optional<FigurePreset> preset() {
        return FigurePreset.of(config());
    }

    void choose(FigurePreset preset) {
        form.begin(preset.in(config()));
    }

    /// True when there is a figure and every field is right.
    boolean canSave() {
        return figure.get() != null && form.problems().isEmpty();
    }

    /// "174 × 123 mm".
    String size() {
        return Messages.text(
                "figure.size", number(config().widthMm()), number(config().heightMm()));
    }

    /// Whether the smallest text can be read in print; empty if it can.
    Optional<String> textWarning() {
        double smallest = config().smallestTextPt();
        return smallest >= LEAST_PT
                ? Optional.empty()
                : Optional.of(Messages.text("figure.small-text", number(smallest)));
    }

    /// Draws for a screen on which a point of the figure has so many pixels.
    void zoom(double pixels) {
        if (pixels > 0 && pixels != pixelsPerPoint) {
            pixelsPerPoint = pixels;
            draw();
        }
    }

    private void draw() {
        Figure made = figure.get();
        if (made == null) {
            return;
        }
        FigureConfig config = config();
        double pixels = pixelsPerPoint;
        previews.load(
                () -> FigureFonts.writer(config).image(made, pixels),
                image -> {
                    problem.set("");
                    preview.set(image);
                },
                e -> problem.set(Explanation.cause(e)));
    }

    /// Makes the folder that is suggested, so that the file chooser can begin there.
    void makeFolder() {
        try {
            Files.createDirectories(offer.folder());
        } catch (IOException e) {
            problem.set(
                    Messages.text(
                            "figure.not-written", offer.folder().toString(), Explanation.cause(e)));
        }
    }

    /// @param done told what was written
    void save(Path file, Consumer<List<Path>> done) {
        Figure made = figure.get();
        if (made == null) {
            return;
        }
        FigureConfig config = config();
        FigureFormat wanted = format.get();
        boolean data = withData.get();
        background.load(
                () -> FigureFiles.write(made, config, wanted, file, data),
                written -> {
                    problem.set("");
                    done.accept(written);
                },
                e ->
                        problem.set(
                                Messages.text(
                                        "figure.not-written",
                                        String.valueOf(file.getFileName()),
                                        Explanation.cause(e))));
    }

    /// The figure at its own resolution, for the clipboard.
    void picture(Consumer<BufferedImage> then) {
        Figure made = figure.get();
        if (made == null) {
            return;
        }
        FigureConfig config = config();
        background.load(
                () -> FigureFonts.writer(config).image(made),
                then,
                e -> problem.set(Explanation.cause(e)));
    }

    private static String number(double value) {
        return Figures.decimal(value, value == Math.rint(value) ? 0 : 1);
    }
}
