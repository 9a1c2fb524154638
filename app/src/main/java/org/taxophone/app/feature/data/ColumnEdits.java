package org.taxophone.app.feature.data;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.Saving;
import org.taxophone.app.task.Background;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.project.Project;

/// Changes what is said of the clips: labels in place, columns, tables of labels.
public final class ColumnEdits {
    private final CurrentProject current;
    private final Background background;
    private final Saving saving;
    private final BiConsumer<String, Throwable> trouble;

    /// @param trouble tells the person what could not be done, and why
    public ColumnEdits(
            CurrentProject current,
            Background background,
            Saving saving,
            BiConsumer<String, Throwable> trouble) {
        this.saving = saving;
        this.current = current;
        this.background = background;
        this.trouble = trouble;
    }

    /// Says something else of one clip; an empty text takes away what was said.
    public void set(String clipId, String column, String value) {
        edit(dataset -> dataset.withValues(column, Map.of(clipId, value)));
    }

    /// Adds a column in which nothing is said yet.
    public void add(String column) {
        edit(
                dataset -> {
                    if (dataset.columns().contains(column.strip())) {
                        throw new TaxophoneException(
                                Messages.text("data.columns.taken", column.strip()),
                                Messages.text("data.columns.taken.next"));
                    }
                    return dataset.withColumn(
                            column.strip(), Collections.nCopies(dataset.size(), ""));
                });
    }

    public void rename(String column, String name) {
        edit(dataset -> dataset.withColumnRenamed(column, name.strip()));
    }

    public void remove(String column) {
        edit(dataset -> dataset.withoutColumn(column));
    }

    /// Scores are taken against this column from now on.
    public void useAsLabel(String column) {
        edit(dataset -> dataset.withLabelColumn(column));
    }

    /// Adds the columns of a table to the clips.
    ///
    /// @param warned told of rows without a clip and clips without a row, if there are any
    public void importLabels(Path table, Consumer<List<SkippedFile>> warned) {
        Project project = current.project();
        if (project != null) {
            background.load(
                    saving.watched(() -> project.importLabels(table)),
                    warnings -> {
                        current.refresh();
                        if (!warnings.isEmpty()) {
                            warned.accept(warnings);
                        }
                    },
                    problem -> trouble.accept(Messages.text("data.labels.failed"), problem));
        }
    }

    private void edit(UnaryOperator<Dataset> change) {
        Project project = current.project();
        if (project != null) {
            background.load(
                    saving.watched(() -> project.edit(change)),
                    changed -> current.refresh(),
                    problem -> {
                        current.refresh();
                        trouble.accept(Messages.text("data.columns.failed"), problem);
                    });
        }
    }
}
