/// The project folder on disk: documents, versions, lock. The only package that knows Jackson.
@NullMarked
package org.taxophone.project;

import org.jspecify.annotations.NullMarked;
