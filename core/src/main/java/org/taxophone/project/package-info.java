/// The project folder on disk: documents, versions, lock; runs, experiments and sweeps in it; and
/// the recipes that a person keeps. The only package that knows Jackson.
@NullMarked
package org.taxophone.project;

import org.jspecify.annotations.NullMarked;
