# The portal as a container: built with the SDK and Node.js, run by the image's unprivileged account.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node:24-bookworm-slim /usr/local /usr/local
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src ./src
# a container is given its database: the development server stays out
RUN dotnet publish src/EscalationPortal.Web -c Release -o /portal -p:FetchPostgres=false -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /portal
COPY --from=build /portal ./
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["dotnet", "EscalationPortal.Web.dll"]
