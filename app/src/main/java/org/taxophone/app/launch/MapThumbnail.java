package org.taxophone.app.launch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javax.imageio.ImageIO;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.Recents;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.AtomicFiles;
import org.taxophone.export.DataColors;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;
import org.taxophone.projection.Projection;

/// Keeps a small picture of the last map in the project's folder, for the list of projects.
final class MapThumbnail {
    private static final int WIDTH = 208;
    private static final int HEIGHT = 152;
    private static final int MARGIN = 10;
    private static final double DOT = 4;

    private final Services services;
    private int drawn;

    private MapThumbnail(Services services) {
        this.services = services;
    }

    /// Begins to keep the picture up to date.
    static void keep(Services services) {
        MapThumbnail thumbnail = new MapThumbnail(services);
        thumbnail.listen();
    }

    private void listen() {
        InvalidationListener redraw = change -> redraw();
        services.runs().summaries().addListener(redraw);
        services.project().projectProperty().addListener((v, before, after) -> drawn = 0);
    }

    private void redraw() {
        Project project = services.project().project();
        Optional<RunSummary> last =
                services.runs().summaries().stream()
                        .filter(run -> run.state() == RunState.FINISHED)
                        .max(Comparator.comparing(RunSummary::number));
        if (project == null || last.isEmpty() || last.get().number() == drawn) {
            return;
        }
        int number = last.get().number();
        boolean first = drawn == 0; // of this project: it may have been drawn in another session
        Instant made = last.get().document().finished().orElse(Instant.MAX);
        drawn = number;
        services.background()
                .whenIdle(
                        () ->
                                first && isDrawn(project, made)
                                        || write(project, project.run(number)),
                        done -> {},
                        problem ->
                                services.journal()
                                        .error(Messages.text("thumbnail.failed"), problem));
    }

    private static boolean isDrawn(Project project, Instant since) {
        try {
            return Files.getLastModifiedTime(project.folder().resolve(Recents.THUMBNAIL))
                    .toInstant()
                    .isAfter(since);
        } catch (IOException e) {
            return false; // there is none yet
        }
    }

    private static boolean write(Project project, Run run) throws IOException {
        Optional<Projection> map = run.projection();
        Optional<ClusterAssignment> assignment = run.assignment();
        if (map.isEmpty() || assignment.isEmpty()) {
            return false;
        }
        BufferedImage picture = paint(map.get(), assignment.get());
        AtomicFiles.write(
                project.folder().resolve(Recents.THUMBNAIL),
                out -> ImageIO.write(picture, "png", out));
        return true;
    }

    static BufferedImage paint(Projection map, ClusterAssignment assignment) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double left = min(map.x());
        double top = min(map.y());
        double scale =
                Math.min(
                        (WIDTH - 2 * MARGIN) / Math.max(1e-9, max(map.x()) - left),
                        (HEIGHT - 2 * MARGIN) / Math.max(1e-9, max(map.y()) - top));
        double dx = (WIDTH - scale * (max(map.x()) - left)) / 2;
        double dy = (HEIGHT - scale * (max(map.y()) - top)) / 2;
        for (int i = 0; i < map.x().length; i++) {
            g.setColor(new Color(DataColors.rgb(assignment.clusters()[i], false)));
            g.fill(
                    new Ellipse2D.Double(
                            dx + scale * (map.x()[i] - left) - DOT / 2,
                            HEIGHT - dy - scale * (map.y()[i] - top) - DOT / 2,
                            DOT,
                            DOT));
        }
        g.dispose();
        return picture;
    }

    private static double min(float[] values) {
        double min = Double.POSITIVE_INFINITY;
        for (float value : values) {
            min = Math.min(min, value);
        }
        return min;
    }

    private static double max(float[] values) {
        double max = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}
