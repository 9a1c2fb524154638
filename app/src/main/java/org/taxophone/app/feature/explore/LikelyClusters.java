package org.taxophone.app.feature.explore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.ClusterSwatch;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Selection;

/// The clusters that a clip belongs to most likely, each with its probability.
final class LikelyClusters extends VBox {
    private static final int MOST = 3;

    private final ExploreViewModel model;
    private final Label title = new Label();
    private final VBox lines = new VBox(4);

    LikelyClusters(ExploreViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("clip-part");
        title.getStyleClass().addAll("strong", "caption");
        getChildren().addAll(title, lines);
    }

    void show(ExploredRun run, int row) {
        float[] q = run.assignment().probabilities();
        int cluster = run.cluster(row);
        title.setText(title(run, row, q.length > 0));
        List<Integer> best =
                q.length == 0 || cluster < 0
                        ? List.of(cluster < 0 ? Selection.NOISE : cluster)
                        : best(q, row, run.assignment().clusterCount());
        lines.getChildren().setAll(best.stream().map(one -> line(run, row, one)).toList());
    }

    private static String title(ExploredRun run, int row, boolean graded) {
        if (run.curation().placedByHand(run.id(row))) {
            return Messages.text("curate.by-hand");
        }
        return Messages.text(graded ? "explore.probability" : "explore.its-cluster");
    }

    private static List<Integer> best(float[] q, int row, int clusters) {
        return IntStream.range(0, clusters)
                .boxed()
                .sorted(Comparator.comparingDouble(cluster -> -q[row * clusters + cluster]))
                .limit(MOST)
                .toList();
    }

    private HBox line(ExploredRun run, int row, int cluster) {
        float[] q = run.assignment().probabilities();
        boolean graded = q.length > 0 && cluster >= 0; // k-means knows no doubt
        double share = graded ? q[row * run.assignment().clusterCount() + cluster] : 1;
        ClusterSwatch swatch = new ClusterSwatch();
        swatch.show(cluster);
        Label name = new Label(model.shortName(cluster));
        name.getStyleClass().addAll("small", "probability-name");
        ProgressBar bar = new ProgressBar(share);
        bar.getStyleClass().add("probability-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(graded);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label number = new Label(graded ? Figures.decimal(share, 2) : "");
        number.getStyleClass().addAll("muted", "small", "probability-number");
        HBox line = new HBox(8, swatch, name, bar, number);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
