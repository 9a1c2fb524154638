package org.taxophone.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportReport;
import org.taxophone.project.Project;

/// The project that the window shows, if any. Changes on the UI thread.
public final class CurrentProject {
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Dataset> dataset = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Dataset> soFar = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report =
            new ReadOnlyObjectWrapper<>();
    private final List<Runnable> before = new ArrayList<>();
    private BiConsumer<Project, Runnable> preparation = (project, showing) -> showing.run();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final List<Runnable> leaving = new ArrayList<>();
    private final List<Runnable> soundsBack = new ArrayList<>();
    private final BooleanBinding open =
            Bindings.createBooleanBinding(() -> project.get() != null, project);

    /// Runs the act before a project is shown: whoever listens to this must be there by then.
    public void beforeShowing(Runnable act) {
        before.add(act);
    }

    /// @param preparation runs what shows a project, later on the UI thread if it has something to
    ///     get ready in turns before
    public void prepareBy(BiConsumer<Project, Runnable> preparation) {
        this.preparation = preparation;
    }

    /// Runs what shows a project once all is ready for it.
    void prepared(Project opened, Runnable showing) {
        preparation.accept(opened, showing);
    }

    /// Runs the act once a project and its first place are on show: what was remembered comes back.
    public void onceShown(Runnable act) {
        afterwards.add(act);
    }

    /// Runs the act while a project is still on show, just before it no longer is.
    public void beforeLeaving(Runnable act) {
        leaving.add(act);
    }

    /// Runs the act when sounds that were missing are there again: what could not be read can be.
    public void onSoundsBack(Runnable act) {
        soundsBack.add(act);
    }

    /// Says that sounds that were missing are there again.
    public void soundsBack() {
        soundsBack.forEach(Runnable::run);
    }

    /// Says that the project and its first place are on show.
    void shown() {
        afterwards.forEach(Runnable::run);
    }

    /// Shows an opened project in place of the one before, which is left open for the caller to
    /// close once nothing works on it any more.
    public void show(Project opened) {
        begin(opened);
        refresh();
    }

    /// The same, but for its clips, which are there once [#refresh] is called.
    void begin(Project opened) {
        before.forEach(Runnable::run);
        name.set(opened.name());
        project.set(opened);
    }

    /// Shows no project.
    public void clear() {
        if (project.get() != null) {
            leaving.forEach(Runnable::run);
        }
        project.set(null);
        name.set("");
        dataset.set(null);
        soFar.set(null);
        report.set(null);
    }

    /// Shows what was read so far of a project's first folder.
    public void showSoFar(Dataset clips) {
        if (dataset.get() == null) {
            soFar.set(clips);
        }
    }

    /// Looks again: the dataset was imported, relinked or labelled anew.
    public void refresh() {
        Project now = project.get();
        if (now != null) {
            name.set(now.name());
            report.set(now.importReport().orElse(null));
            dataset.set(now.dataset().orElse(null));
            soFar.set(null);
        }
    }

    public ReadOnlyObjectProperty<@Nullable Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    public @Nullable Project project() {
        return project.get();
    }

    /// Name of the project, or the empty string.
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// The clips, or null before they are read.
    public ReadOnlyObjectProperty<@Nullable Dataset> datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    public @Nullable Dataset dataset() {
        return dataset.get();
    }

    /// The clips read so far while a project's first folder is read, to look at and hear, but not
    /// to work with; otherwise null.
    public ReadOnlyObjectProperty<@Nullable Dataset> soFarProperty() {
        return soFar.getReadOnlyProperty();
    }

    /// How the last import went, or null.
    public ReadOnlyObjectProperty<@Nullable ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// True while a project is open.
    public BooleanBinding openProperty() {
        return open;
    }
}
