/** The id of the PostgreSQL process in the roster; its SIGINT is the fast shutdown, its SIGTERM would wait for clients. */
export const POSTGRES = 'postgres';
