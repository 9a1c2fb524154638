package org.taxophone.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A place with several pages, of which one is on show.
public final class PagedPlace implements Place {
    private final Place first;
    private final IntegerProperty page;
    private final List<Parent> pages;
    private final StackPane root = new StackPane();

    /// @param first the page that the place is named after
    /// @param page the number of the one that is on show, from 0
    public PagedPlace(Place first, List<Parent> others, IntegerProperty page) {
        this.first = first;
        this.page = page;
        pages = new java.util.ArrayList<>(List.of(first.root()));
        pages.addAll(others);
        for (Parent one : pages) {
            if (one instanceof Region region) {
                region.setMinWidth(0); // no page keeps the others wide
            }
        }
        page.addListener((value, before, now) -> show(now.intValue()));
        root.widthProperty().addListener((value, before, now) -> size());
        show(page.get());
    }

    private void show(int page) {
        Parent now = pages.get(page);
        if (!root.getChildren().contains(now)) {
            root.getChildren().setAll(now);
            AccessibleNames.give(now); // and what was made since
        }
    }

    // those that are not on show arrange themselves for it
    private void size() {
        pages.forEach(page -> page.resize(root.getWidth(), root.getHeight()));
    }

    @Override
    public List<Apart> apart() {
        return pages.stream()
                .filter(page -> page.getParent() == null)
                .map(page -> new Apart(page, root))
                .toList();
    }

    @Override
    public String id() {
        return first.id();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return first.commands();
    }

    @Override
    public List<Command> commandsHere() {
        return first.commandsHere().stream()
                .map(command -> command.from(command.enabled(), command.why(), this::onFirst))
                .toList();
    }

    private void onFirst(Runnable act) {
        page.set(0);
        act.run();
    }

    @Override
    public Optional<TextField> filter() {
        return page.get() == 0 ? first.filter() : Optional.empty();
    }

    @Override
    public void shown() {
        first.shown();
    }

    @Override
    public void hidden() {
        first.hidden();
    }
}
