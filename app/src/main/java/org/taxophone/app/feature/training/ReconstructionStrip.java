package org.taxophone.app.feature.training;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.taxophone.app.control.MatrixImage;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.export.DataColors;
import org.taxophone.training.TrainingEvent.Reconstruction;
import org.taxophone.training.TrainingEvent.ReconstructionsDrawn;

/// Input, output and difference of a few clips, one column a clip.
final class ReconstructionStrip extends GridPane {
    private static final int HEAD = 72;
    private static final double HEIGHT = 62;
    private static final double NARROWEST = 92;
    private static final double WIDEST = 190; // two pinned clips are no banners
    private static final int BLUE = 0x2166ac;
    private static final int RED = 0xb2182b;

    private final UnaryOperator<String> names;
    private final ObservableValue<SpectrumColors> colors;
    private Optional<ReconstructionsDrawn> drawn = Optional.empty();
    private int shown = -1;

    /// @param names the name of a clip by its id
    /// @param colors of all spectrograms
    ReconstructionStrip(UnaryOperator<String> names, ObservableValue<SpectrumColors> colors) {
        this.names = names;
        this.colors = colors;
        colors.addListener((value, before, now) -> drawAnew());
        getStyleClass().add("reconstruction-strip");
        setHgap(8);
        setVgap(6);
        widthProperty().addListener((value, before, now) -> layOut());
    }

    void show(Optional<ReconstructionsDrawn> reconstructions) {
        if (reconstructions.equals(drawn)) {
            return;
        }
        drawn = reconstructions;
        shown = -1;
        layOut();
    }

    private void drawAnew() {
        shown = -1;
        layOut();
    }

    private void layOut() {
        int fit = (int) ((getWidth() - HEAD) / (NARROWEST + getHgap()));
        int count = Math.clamp(fit, 1, drawn.map(d -> d.reconstructions().size()).orElse(1));
        if (count == shown || drawn.isEmpty()) {
            return;
        }
        shown = count;
        getChildren().clear();
        getColumnConstraints().clear();
        ColumnConstraints head = new ColumnConstraints(HEAD);
        getColumnConstraints().add(head);
        heads();
        List<Reconstruction> all = drawn.get().reconstructions();
        for (int column = 0; column < count; column++) {
            ColumnConstraints constraint = new ColumnConstraints();
            constraint.setHgrow(Priority.ALWAYS);
            constraint.setFillWidth(true);
            constraint.setPercentWidth(-1);
            constraint.setMinWidth(0);
            constraint.setPrefWidth(NARROWEST);
            constraint.setMaxWidth(WIDEST);
            getColumnConstraints().add(constraint);
            column(column + 1, all.get(column), drawn.get());
        }
    }

    private void heads() {
        String[] words = {
            Messages.text("training.input"),
            Messages.text("training.output"),
            Messages.text("training.difference")
        };
        for (int row = 0; row < words.length; row++) {
            Label label = new Label(words[row]);
            label.getStyleClass().addAll("muted", "small");
            add(label, 0, row);
        }
    }

    private void column(int column, Reconstruction clip, ReconstructionsDrawn all) {
        int[] table = colors.getValue().table();
        add(
                picture(MatrixImage.of(all.bins(), all.frames(), clip.input(), 0, 1, table)),
                column,
                0);
        add(
                picture(MatrixImage.of(all.bins(), all.frames(), clip.output(), 0, 1, table)),
                column,
                1);
        float[] difference = new float[clip.input().length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = clip.output()[i] - clip.input()[i];
        }
        add(
                picture(
                        MatrixImage.of(
                                all.bins(), all.frames(), difference, -0.5, 0.5, difference())),
                column,
                2);
        Label name = new Label(names.apply(clip.clipId()));
        name.getStyleClass().add("caption");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        String error =
                clip.error() < 10 ? Figures.decimal(clip.error(), 2) : Figures.count(clip.error());
        Label nats = new Label(Messages.text("training.nats", error));
        nats.getStyleClass().addAll("muted", "caption");
        GridPane.setHalignment(name, HPos.LEFT);
        add(name, column, 3);
        add(nats, column, 4);
    }

    /// Too quiet is blue, too loud is red; what is right lets the page through, in every theme.
    private static int[] difference() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            double share = i / 127.5 - 1;
            int end = share < 0 ? BLUE : RED;
            int opaque = (int) Math.round(255 * Math.min(1, Math.abs(share)));
            table[i] = opaque << 24 | DataColors.mix(0, end, opaque / 255.0); // premultiplied
        }
        return table;
    }

    private Region picture(Image image) {
        ImageView view = new ImageView(image);
        view.setSmooth(true);
        view.setFitHeight(HEIGHT);
        Region frame =
                new Region() {
                    {
                        getChildren().add(view);
                        setMinSize(0, HEIGHT);
                        setPrefSize(NARROWEST, HEIGHT);
                        setMaxWidth(Double.MAX_VALUE);
                    }

                    @Override
                    protected void layoutChildren() {
                        view.setFitWidth(getWidth());
                    }
                };
        return frame;
    }
}
