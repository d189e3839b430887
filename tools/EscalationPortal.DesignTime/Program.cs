Console.WriteLine("Start-up project of dotnet ef; see CONTRIBUTING.md.");
