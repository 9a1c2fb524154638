package org.taxophone.app.launch;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javafx.beans.InvalidationListener;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.Recents;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.Project;

/// Remembers what was set and opened.
final class Memory {
    private final Services services;

    Memory(Services services) {
        this.services = services;
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
            save();
        }
    }

    void save() {
        services.preferences().put("volume.db", services.player().volumeDbProperty().get());
        services.preferences().put("level", services.player().levelClipsProperty().get());
        services.preferences().put("theme", services.themes().choiceProperty().get());
        services.preferences().put("font.percent", services.themes().fontPercentProperty().get());
        try {
            services.preferences().save();
        } catch (IOException e) {
            services.journal().error(Messages.text("memory.failed"), e);
        }
    }
}
