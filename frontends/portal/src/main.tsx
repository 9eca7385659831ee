// What is shared with the remotes must be in place before anything imports it.
void import('./bootstrap.tsx');
