package org.taxophone.app.launch;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.util.Duration;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.Recents;
import org.taxophone.app.session.Recollection;
import org.taxophone.app.session.RunningMark;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.Project;

/// Remembers what was set and opened, and where each project was left.
final class Memory {
    private static final Duration OFTEN = Duration.seconds(5);

    private final Services services;
    private final Timeline clock;

    Memory(Services services) {
        this.services = services;
        Recollection.keep(services.memory(), services.navigator(), services.selection());
        services.project().onceShown(this::shown);
        services.project().beforeLeaving(this::left);
        clock = new Timeline(new KeyFrame(OFTEN, event -> live()));
        clock.setCycleCount(Animation.INDEFINITE);
        InvalidationListener remember = change -> remember();
        services.project().datasetProperty().addListener(remember);
        services.runs().summaries().addListener(remember);
    }

    private void remember() {
        Project project = services.project().project();
        Dataset dataset = services.project().dataset();
        if (project != null && dataset != null) {
            services.recents()
                    .add(
                            new Recents.Recent(
                                    project.folder().toAbsolutePath().normalize(),
                                    dataset.root(),
                                    project.name(),
                                    dataset.size(),
                                    services.runs().summaries().size(),
                                    Instant.now().truncatedTo(ChronoUnit.SECONDS)));
            put();
            beside(services.preferences()::save);
        }
    }

    private void shown() {
        Project project = services.project().project();
        if (project != null) {
            services.memory().restore(project.folder());
            beside(
                    () -> {
                        RunningMark.set(project.folder());
                        services.saving().look(project.folder());
                    });
            clock.play();
        }
    }

    private void left() {
        clock.stop();
        Project project = services.project().project();
        if (project != null) {
            services.memory().note();
            quietly(services.memory()::write);
            quietly(() -> RunningMark.clear(project.folder()));
        }
        services.memory().forget();
        services.saving().forget();
    }

    // What was set in the last seconds before a crash is lost, and no more.
    private void live() {
        Project project = services.project().project();
        if (project == null) {
            return;
        }
        boolean changed = services.memory().note();
        services.background()
                .load(
                        () -> {
                            RunningMark.renew(project.folder());
                            services.saving().look(project.folder());
                            if (changed) {
                                services.memory().write();
                            }
                            return project;
                        },
                        done -> {},
                        problem -> failed(problem));
    }

    // The disk may keep the UI thread waiting.
    private void beside(Writing writing) {
        services.background()
                .load(
                        () -> {
                            writing.run();
                            return writing;
                        },
                        done -> {},
                        this::failed);
    }

    private void quietly(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            failed(e);
        }
    }

    private void failed(Exception problem) {
        services.saving().failed(problem);
        services.journal().error(Messages.text("memory.failed"), problem);
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    void save() {
        put();
        quietly(services.preferences()::save);
    }

    private void put() {
        services.preferences().put("volume.db", services.player().volumeDbProperty().get());
        services.preferences().put("level", services.player().levelClipsProperty().get());
        services.preferences().put("theme", services.themes().choiceProperty().get());
        services.preferences().put("font.percent", services.themes().fontPercentProperty().get());
    }
}
