create table mark (
    id integer not null primary key,
    sequence bigint not null
);
