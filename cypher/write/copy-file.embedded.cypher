// Purpose: takes the rows of a CSV file into a table; those of relationships begin with the keys of their ends.
// Parameters: none; Table, File and Parallel are filled in by the store.
// Returns: nothing of use.
COPY `__Table__` FROM "__File__" (FILE_FORMAT='csv', HEADER=false, AUTO_DETECT=false, ESCAPE='"', PARALLEL=__Parallel__)
